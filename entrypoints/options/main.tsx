import { render } from 'preact'
import { browser } from 'wxt/browser'
import { SettingsPage } from '../../components/settings/SettingsPage.tsx'
import { createSettingsModel } from '../../lib/flow/settings-view.ts'
import { accessOf } from '../../lib/page/access.ts'
import { catchEverything } from '../../lib/page/panel-window.ts'
import { settingsStore } from '../../lib/settings/settings.ts'

catchEverything(window, () => undefined)
const access = accessOf(browser.permissions, !('sidebarAction' in browser))
const model = createSettingsModel(await settingsStore.read(), settingsStore, access)
render(<SettingsPage view={model} />, document.getElementById('app') ?? document.body)
