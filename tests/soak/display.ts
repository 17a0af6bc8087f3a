// A screen for a headed browser: the one that is there, or Xvfb's own for as long as the run takes.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

export type Display = { env: Record<string, string>; close(): void }

const program = '/usr/bin/Xvfb'

export async function openDisplay(): Promise<Display> {
  if (process.env['DISPLAY']) return { env: {}, close: () => undefined }
  if (!existsSync(program))
    throw new Error('There is no screen and no Xvfb: run "sudo apt-get install xvfb", or run this on a desktop.')
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')))
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()))
  })
  return { env: { DISPLAY: `:${number}` }, close: () => void server.kill() }
}
