// Text areas kept the way component frameworks keep them: state is the truth, the box only shows it. The setter on the
// element remembers what the page itself wrote, so that an `input` event whose text was put there by page script with
// `.value =` is taken for an echo and dropped; and each render writes the state back over whatever stands in the box.

const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')

function track(element) {
  let known = native.get.call(element)
  Object.defineProperty(element, 'value', {
    configurable: true,
    get() {
      return native.get.call(this)
    },
    set(text) {
      known = String(text)
      native.set.call(this, text)
    },
  })
  return {
    changed() {
      const now = native.get.call(element)
      if (now === known) return false
      known = now
      return true
    },
  }
}

/** @param elements text areas by field name. Returns the state's reader; `changed` runs after each change of state. */
export function control(elements, initial, changed) {
  let state = { ...initial }
  const render = () => {
    for (const [name, element] of Object.entries(elements))
      if (element.value !== state[name]) element.value = state[name]
  }
  render()
  for (const [name, element] of Object.entries(elements)) {
    const tracker = track(element)
    element.addEventListener('input', () => {
      if (tracker.changed()) {
        state = { ...state, [name]: native.get.call(element) }
        changed()
      }
      render()
    })
  }
  return { read: () => ({ ...state }), render }
}
