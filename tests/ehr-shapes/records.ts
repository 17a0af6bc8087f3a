// Made-up clients and notes for the pages in the shape of known record systems. The second client's note is about another
// skill, so that a worksheet in the wrong chart would be seen at once; two of them share a surname.

export type Client = {
  id: string
  first: string
  last: string
  /** ISO 8601 */
  dob: string
  mrn: string
  fields: Readonly<Record<'subjective' | 'objective' | 'assessment' | 'plan' | 'note' | 'earlier', string>>
}

const clientOf = (id: string, name: string, dob: string, subjective: string, plan: string): Client => {
  const [first = '', last = ''] = name.split(' ')
  const objective = 'Alert, oriented, calm affect.'
  const assessment = 'Steady progress toward the goal of going back to pottery class.'
  return {
    id,
    first,
    last,
    dob,
    mrn: `H-${id}4`,
    fields: {
      subjective,
      objective,
      assessment,
      plan,
      note: `S: ${subjective}\nO: ${objective}\nA: ${assessment}\nP: ${plan}`,
      earlier: 'Earlier visit: taught diaphragmatic breathing. Client will practice breathing at night. ochrepelican',
    },
  }
}

export const clients: readonly Client[] = [
  clientOf(
    '812',
    'Maya Rivera',
    '1991-03-14',
    'Client reports fewer stuck mornings; the hardest time is before work.',
    'Taught cognitive defusion (leaves on a stream) and practiced it in session. Client will practice leaves on a stream every day after lunch. Next session 11/10.',
  ),
  clientOf(
    '815',
    'Tomas Lindqvist',
    '1984-11-02',
    'Client reports short nights and a tight chest at work.',
    'Taught diaphragmatic breathing. Client will practice it before bed.',
  ),
  clientOf(
    '833',
    'Marisol Rivera',
    '1988-07-30',
    'Client reports a quiet week and one argument.',
    'Completed a thought record in session. Client will fill one in each evening.',
  ),
]
