// One state of the panel, by `?state=name`; without a name, a list of all of them.
import { render } from 'preact'
import '../../components/panel.css'
import { App } from '../../components/App.tsx'
import { states, throwingView } from './states.ts'

const name = new URLSearchParams(location.search).get('state')
const root = document.getElementById('app') ?? document.body
const make = name === null ? undefined : states[name]

if (make) render(<App view={make()} />, root)
else if (name === 'broken') render(<App view={throwingView('not shown')} />, root)
else
  render(
    <ul>
      {[...Object.keys(states), 'broken'].map((each) => (
        <li key={each}>
          <a href={`?state=${each}`}>{each}</a>
        </li>
      ))}
    </ul>,
    root,
  )
document.documentElement.dataset.ready = 'yes'
