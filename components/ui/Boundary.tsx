// What is left when a render throws. It keeps the code alone: the caught value may carry a client's words, so it is
// neither shown nor passed on. It reads no signal, because reading one may be what threw.
import { Component, type ComponentChildren } from 'preact'
import { type ProblemCode, sentences } from '../../lib/errors.ts'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

export type BoundaryProps = {
  onReload: () => void
  onCopyReport: () => void
  /** Told once, with nothing in it: the caller's report counts it. */
  onThrow?: () => void
  code?: ProblemCode
  children: ComponentChildren
}

export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false }

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override componentDidCatch(): void {
    this.props.onThrow?.()
  }

  override render() {
    if (!this.state.broken) return this.props.children
    const { code = 'unexpected', onReload, onCopyReport } = this.props
    return <Broken code={code} onReload={onReload} onCopyReport={onCopyReport} />
  }
}

type BrokenProps = { code: ProblemCode; onReload: () => void; onCopyReport: () => void }

function Broken({ code, onReload, onCopyReport }: BrokenProps) {
  const { happened, safe, next } = sentences[code]
  return (
    <div class="broken" role="alert">
      <Icon name="alert" size={24} />
      <h1>{happened}</h1>
      <p class="broken-safe">{safe}</p>
      <p>{next}</p>
      <div class="broken-actions">
        <Button kind="primary" icon="refresh" onClick={onReload}>
          Reload
        </Button>
        <Button icon="copy" onClick={onCopyReport}>
          Copy report
        </Button>
      </div>
    </div>
  )
}
