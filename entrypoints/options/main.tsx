import { render } from 'preact'
import { SettingsPage } from '../../components/settings/SettingsPage.tsx'
import { createSettingsModel } from '../../lib/flow/settings-view.ts'
import { catchEverything } from '../../lib/page/panel-window.ts'
import { settingsStore } from '../../lib/settings/settings.ts'

catchEverything(window, () => undefined)
const model = createSettingsModel(await settingsStore.read(), settingsStore)
render(<SettingsPage view={model} />, document.getElementById('app') ?? document.body)
