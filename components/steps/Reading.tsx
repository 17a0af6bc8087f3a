// The shape of what is coming, faded in late: a read is usually done before it would show, and a flash looks like a fault.
export function Reading() {
  return (
    <div class="reading">
      <h1 class="sr-only">Reading the note</h1>
      <div class="bone w40" />
      <div class="bone w90" />
      <div class="bone title" />
      <div class="bone-sheet">
        {['w70', 'w90', 'w50', 'w80', 'w60', 'w90', 'w40', 'w70'].map((width, index) => (
          <div key={index} class={`bone ${width}`} />
        ))}
      </div>
    </div>
  )
}
