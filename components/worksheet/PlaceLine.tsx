// Where the worksheet will stand, named right above the button that puts it there. Another place of the same field is a
// choice of one click; another field is chosen in the read line.
import { useSignal } from '@preact/signals'
import type { SessionView } from '../../lib/flow/session-view.ts'
import { Button } from '../ui/Button.tsx'
import { Chips } from '../ui/Chips.tsx'
import { placeWords } from './words.ts'

export function PlaceLine({ view, name }: { view: SessionView; name: string }) {
  const open = useSignal(false)
  const place = view.place.value
  const places = view.places.value
  if (!place) return null
  return (
    <div class="place">
      <p class="place-line">
        <span class="place-what">
          <b>{placeWords(place)}</b> {place.placement === 'end' ? 'of' : 'in'} {name}
          {view.outlined.value && ', outlined in the page'}
        </span>
        {view.outlined.value && (
          <Button kind="link" onClick={() => view.showTarget()}>
            Show
          </Button>
        )}
        {places.length > 1 && (
          <Button kind="link" expanded={open.value} onClick={() => (open.value = !open.value)}>
            Change…
          </Button>
        )}
      </p>
      {open.value && places.length > 1 && (
        <Chips
          label="Where in the field"
          options={places.map((one) => ({ value: one.placement, label: placeWords(one) }))}
          value={place.placement}
          onChange={(value) => {
            const chosen = places.find(({ placement }) => placement === value)
            if (chosen) view.choosePlace(chosen.placement)
            open.value = false
          }}
        />
      )}
    </div>
  )
}
