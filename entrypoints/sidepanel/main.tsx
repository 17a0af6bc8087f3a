import { render } from 'preact'
import { browser } from 'wxt/browser'
import { App } from '../../components/App.tsx'
import { Boundary } from '../../components/ui/Boundary.tsx'
import { createDesk } from '../../lib/desk/desk.ts'
import { createSessionFlow } from '../../lib/flow/session-flow.ts'
import { stages } from '../../lib/flow/stages.ts'
import { accessOf } from '../../lib/page/access.ts'
import { pageCalls } from '../../lib/page/call.ts'
import { catchEverything, clipboardOf, keepTime, marksOf, versionsOf } from '../../lib/page/panel-window.ts'
import { pointCalls } from '../../lib/page/point.ts'
import { takeClicks } from '../../lib/page/take-clicks.ts'
import { activeTabOf, watchTabs } from '../../lib/page/tabs.ts'
import { settingsStore } from '../../lib/settings/settings.ts'

const [{ id: windowId = -1 }, settings] = await Promise.all([browser.windows.getCurrent(), settingsStore.read()])
const marks = marksOf(window)
const flow = createSessionFlow({
  page: pageCalls(browser.scripting),
  point: pointCalls(browser.scripting),
  access: accessOf(browser.permissions, !('sidebarAction' in browser)),
  desk: createDesk(browser.storage.session),
  settings: { initial: settings, store: settingsStore },
  clipboard: clipboardOf(navigator),
  activeTab: () => activeTabOf(browser.tabs, windowId),
  versions: versionsOf(browser.runtime.getManifest().version, navigator.userAgent),
  reload: () => location.reload(),
  openSettings: () => void browser.runtime.openOptionsPage().catch(flow.unexpected),
  drafted: marks.drafted,
  stages,
})
catchEverything(window, flow.unexpected)
render(
  <Boundary onReload={flow.reload} onCopyReport={flow.copyReport} onThrow={flow.unexpected}>
    <App view={flow} />
  </Boundary>,
  document.getElementById('app') ?? document.body,
)
keepTime(window, flow)
settingsStore.watch(flow.settingsChanged)
watchTabs(browser.tabs, windowId, flow.showTab, flow.closeTab)
takeClicks(browser.storage.session, windowId, (click) => (marks.clicked(click.at), flow.takeClick(click)))
