// How the last homework went, in many clinicians' wordings, with what got in its way.
import { describe, expect, test } from 'vitest'
import { findFacts } from '../../../lib/facts/find-facts.ts'

const note = (line: string): string =>
  `S: Client came on time. ${line} Mood 5/10.\nO: Calm.\nI: Taught box breathing and practiced it for five minutes.\nP: Practice box breathing daily before lunch. Next session Monday.`

const told: [string, string, string?][] = [
  ['done', 'She kept the sleep diary every night.'],
  ['done', 'Homework completed; brought all seven sheets.'],
  ['done', 'Did her worry log daily as we agreed.'],
  ['done', 'He called his sister on Tuesday, as we had planned.'],
  ['done', 'Mom handed in the star chart, six stars.'],
  ['done', 'HW: done, all 7 days.'],
  ['done', 'Reports using the coping cards every morning.'],
  ['done', 'Tarea: la hizo todos los días.'],
  ['done', 'Completó el registro de pensamientos los siete días.'],
  ['partial', 'Thought record filled for two situations, then she ran out of copies.'],
  ['partial', 'Used the audio a couple of nights, fell asleep the rest.'],
  ['partial', 'Homework partly done - father was in hospital.', 'father was in hospital'],
  ['partial', 'Hizo la tarea tres días, luego se enfermó.'],
  ['partial', 'Practiced the breathing most mornings but not at weekends.'],
  ['partial', 'Started the letter but did not finish it because it got too painful.', 'it got too painful'],
  ['not_done', 'Did not do the homework, "my mom was visiting."', 'my mom was visiting'],
  ['not_done', 'Left the worksheet in her car.'],
  ['not_done', 'He had been asked to log cravings and never opened the app.'],
  ['not_done', 'Forgot about the thought log until this morning.'],
  ['not_done', 'No hizo la tarea porque trabajó doble turno.', 'trabajó doble turno'],
  ['not_done', 'The assigned exposure did not happen; the mall was closed.', 'the mall was closed'],
  ['not_done', "Hasn't touched the workbook since last visit."],
  ['not_done', 'Homework not attempted, too tired after shifts.', 'too tired after shifts'],
  ['none', 'Reports three arguments this week.'],
  ['none', 'She slept 5 hours most nights.'],
  ['none', 'No homework was assigned last time.'],
  ['none', 'He finished his degree.'],
  ['none', 'Mood low most days.'],
]

describe('last homework', () => {
  test.each(told)('%s: %s', (outcome, line, barrier) => {
    const { lastHomework } = findFacts(note(line))
    expect(lastHomework.outcome).toBe(outcome)
    if (barrier) expect(lastHomework.barrier?.span.quote).toBe(barrier)
  })
})
