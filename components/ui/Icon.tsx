// Drawn here, not fetched: an icon font or an image would be one more thing to load before the first frame.
const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5V5h-2.5',
  copy: 'M6 5.5h6.5v8H6zM10 5.5v-3H3.5v8H6',
  pencil: 'M3 13l.6-2.7 7-7 2.1 2.1-7 7z',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  alert: 'M8 2.5l6 10.8H2zM8 6.8v3M8 11.6v.1',
  down: 'M8 3v9.5M4 8.7l4 4 4-4',
  undo: 'M3.5 6.5h6a3.3 3.3 0 0 1 0 6.6H6M6 3.5l-3 3 3 3',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 7.4v3.4M8 5.1v.1',
  more: 'M3.4 8h.1M8 8h.1M12.6 8h.1',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM10.2 10.2l3.3 3.3',
  note: 'M4 2.5h8v11H4zM6 5.5h4M6 8h4M6 10.5h2.4',
  lock: 'M4 7.2h8v6H4zM5.6 7.2V5.4a2.4 2.4 0 0 1 4.8 0v1.8',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}

/** The product's mark: this session's work, carried over to the next. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="8" />
      <path class="mark-arc" d="M8 20.5C9 9 22.5 8 24 19.5M19.3 16.6L24.1 21.4L27.6 15.6" />
      <circle class="mark-dot" cx="8" cy="22" r="3.4" />
    </svg>
  )
}
