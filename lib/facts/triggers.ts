// The words that say what was done with a skill: a table in the manner of ConText (Harkema 2009), where a trigger has a
// meaning and acts on what stands near it until its clause ends. Verbs are matched by stem; fixed phrases word by word.
import { stems, type Word } from './words.ts'

export type Act =
  | 'teach'
  | 'do'
  | 'explain'
  | 'talk'
  | 'review'
  | 'continue'
  | 'assign'
  | 'future'
  | 'past'
  | 'last'
  | 'not'
  | 'stopped'
  | 'today'
  | 'home'
  | 'other'
  | 'offer'
  | 'label'

export type Trigger = { act: Act; from: number; to: number }

const phrases: Record<Act, string> = {
  teach:
    'introduced|taught|trained|instructed|demonstrated|modeled|oriented ~ to|coached|guided|led|facilitated|conducted|walked ~ through|took ~ through|went through|showed ~ how|skills training|skill training|skills building|skill building|skill instruction|provided instruction|provided training|taught and practiced|presented|covered|ran|administered|se enseno|enseno|se introdujo|introdujo|se entreno|ensenamos|introdujimos|guio|modelo',
  do: 'practiced|rehearsed|role played|roleplayed|tried|did|used|utilized|employed|applied|implemented|completed|filled out|filled in|worked on|worked through|worked with|work on|built|created|developed|wrote|drafted|set up|setting up|mapped|drew|began|started|initiated|extended|deepened|engaged in|identified|generated|listed|ranked|made|designed|constructed|formulated|experimented|helped|assisted|supported client in|processed|tested|pusimos|se puso|le pusimos|picked|chose|planned out|asked|invited|imagined|pictured|visualized|put together|turning|broke|integrated|incorporated|focused on|spent|examined|participated in|se trabajo|se practico|se realizo|se aplico|se utilizo|practicamos|trabajamos|realizo|practico|hicimos|se hizo|ensayamos|se ensayo|se elaboro|elaboramos|se identificaron|se ayudo',
  explain:
    'explained|explained rationale|provided rationale|educated|gave rationale|laid out|outlined|se explico|explicamos|se brindo|shared handout|gave handout|provided handout|provided worksheet|gave worksheet',
  talk: 'discussed|talked about|talked through|psychoeducation|psychoed|psycho education|provided education|explored|touched on|mentioned|normalized|considered|described|asked about|se hablo|se converso|hablamos|psicoeducacion|se discutio',
  review:
    'reviewed|revisited|checked|checked in|checked on|checked in on|followed up on|follow up on|debriefed|reports using|reported using|reports doing|reported doing|reports practicing|reported practicing|reports|reported|brought|brought in|turned in|handed in|kept|looked at|looked over|read aloud|endorsed using|has been using|has been doing|has been practicing|been using|been practicing|se reviso|revisamos|refiere|reporta|trajo',
  continue:
    'continue|continued|continues|continuing|cont|ongoing|keep up|maintain|keep using|keep practicing|continuar|seguir|reinforced|encouraged',
  assign:
    'assigned|homework|hw|home practice|will practice|will use|will try|will do|will complete|will keep|agreed to|asked to|asked client to|to practice|to complete|between sessions|tarea|practicara|se asigno|se dejo|prescribed|encouraged to',
  future:
    'next session|next week|next wk|next time|next visit|next appt|next appointment|next meeting|next group|next month|next sess|nxt|will introduce|will teach|will cover|will start|will begin|will revisit|will review|will explore|will address|will discuss|will add|will consider|will continue with|will move|will work on|will look at|will plan|will try next|plan to introduce|plan to teach|plan to start|plan to begin|plan to cover|plan to|plans to introduce|planned for|planning to|to introduce|to be introduced|to be covered|to be taught|to be done|to be made|to be started|will be|going to|going to introduce|scheduled for|upcoming|in future|future sessions|future session|future|later on|later|may introduce|may benefit|might try|might introduce|would benefit|could benefit|consider|considering|once stable|once stabilized|when stable|when ready|if needed|as needed|down the road|eventually|hold for|candidate for|recommended|recommend|next step|next steps|comes next|after that|we ll get there|proxima sesion|la proxima|proxima vez|se introducira|se trabajara|mas adelante|se ensenara|queda para|look ahead',
  past: 'previously|in the past|last therapist|last counselor|last guy|another agency|another provider|another therapist|another clinic|years ago|year ago|months ago|month ago|last year|last fall|last summer|last winter|last spring|last month|prior therapist|former therapist|previous therapist|old therapist|prior therapy|previous therapy|prior treatment|past therapy|past treatment|earlier in treatment|earlier in therapy|earlier this year|history of|used to|learned in|learned at|learned from|learned last|learned it|learned|back in|from group|in college|as a teen|as a child|inpatient|during iop|in iop|in php|in rehab|at rehab|when hospitalized|knows it from|knows from|already knows|already in use|familiar with|hadn t worked|hasn t worked|did not work|didn t work|anteriormente|en el pasado|hace anos|hace meses|aprendio|from the summer|from the fall|remembers|in a previous|in a prior|on file',
  last: 'last session|last week|last wk|last visit|last time|last appt|last appointment|last meeting|last sess|previous session|prior session|previous week|prior week|since last|from last|two sessions ago|two weeks ago|session before|assigned last|week before|past week|this past week|over the week|la sesion anterior|sesion pasada|semana pasada|la ultima sesion',
  not: 'not|no|didn t|did not|never|without|wasn t|weren t|hasn t|haven t|hadn t|isn t|don t|doesn t|couldn t|unable to|nor|neither|cannot|can t|instead of|rather than|didnt|no time for|not ready for|sin|tampoco|nunca',
  stopped:
    'declined|refused|refusing|did not want|didn t want|not interested|no interest|said no to|passed on|turned down|turned it down|waved off|no quiso|not willing|not up for|rather not|rather keep|would not agree|wouldn t agree|hard no|deferred|postponed|tabled|skipped|set aside|on hold|held off|hold off|holding off|put off|ran out of time|not covered|not introduced|not reached|not started|not attempted|not done|not taught|not practiced|not addressed|not yet|not indicated|not appropriate|contraindicated|did not get to|didn t get to|never got to|not get to|not completed|time ran out|no time|can wait|opted out|opted not|chose not|shelved|se pospuso|se aplazo|no se alcanzo|no alcanzo|rechazo|prefirio no|abandoned|discontinued|dropped the idea|not a fit|not ready|too soon|premature|not today|another day|another time',
  today:
    'today|this session|in session|in the session|this visit|in the room|in the office|together|aloud|out loud|with therapist|w therapist|this hour|now|live|en sesion|hoy|en la sesion|during session|during the session|within session|minutes of session|rest of session|remainder of session|most of session|w writer|with writer|with me',
  home: 'daily|every day|at home|each day|each night|nightly|this week|most days|most nights|between sessions|over the weekend|days completed|of 7 days|times this|en casa|todos los dias|x this week|x this wk|x wk|on her own|on his own|on their own|since',
  other:
    'her mother|his mother|her mom|his mom|her dad|his dad|her father|his father|her sister|his sister|her brother|his brother|her husband|his wife|her wife|his husband|her partner|his partner|her friend|his friend|a friend|her roommate|his roommate|her boyfriend|his girlfriend|a coworker|her coworker|his coworker|her boss|her daughter|his daughter|her son|his son|her cousin|his cousin|her aunt|his uncle|wife s therapist|sister s therapist|her ex|his ex|su madre|su hermana|su esposo|su esposa|su amiga|client s mother|client s sister|client s husband|client s wife|pt s mother|pt s wife|pt s husband|other clients|coworker|neighbor|podcast|tiktok|youtube|article|a book',
  offer: 'offered|suggested|proposed|recommended trying|invited to try|gave option',
  label:
    'skill|skills|teaching|focus|intervention|interventions|topic|technique|techniques|skill taught|skill practiced|skill today|new skill|content|skill of the day|exercise|activity|tecnica|intervencion|habilidad|homework|assignment',
}

/** Stands in a phrase for up to three words: "walked ~ through". */
const gap = '~'
const widest = 3

const table = new Map<string, { act: Act; stems: string[] }[]>()
for (const [act, list] of Object.entries(phrases) as [Act, string][]) {
  for (const phrase of list.split('|')) {
    const parts = phrase
      .replace(/ (t|s|ll)\b/g, "'$1")
      .split(' ')
      .flatMap((p) => (p === gap ? [p] : stems(p)))
    const entry = { act, stems: parts }
    const known = table.get(parts[0]!)
    if (known) known.push(entry)
    else table.set(parts[0]!, [entry])
  }
}
for (const list of table.values()) list.sort((a, b) => b.stems.length - a.stems.length)

/** The word after `parts` when they stand at `at`, else -1. */
function endOf(words: Word[], at: number, to: number, parts: string[]): number {
  let i = at
  for (let k = 0; k < parts.length; k++) {
    if (parts[k] === gap) {
      const wanted = parts[k + 1]!
      let skipped = 0
      while (skipped <= widest && i < to && words[i]!.stem !== wanted) {
        i++
        skipped++
      }
      if (skipped > widest) return -1
      continue
    }
    if (i >= to || words[i]!.stem !== parts[k]) return -1
    i++
  }
  return i
}

/** Triggers in `words[from, to)`: at each word the longest phrase of each meaning. */
export function findTriggers(words: Word[], from: number, to: number): Trigger[] {
  const found: Trigger[] = []
  for (let i = from; i < to; i++) {
    const list = table.get(words[i]!.stem)
    if (!list) continue
    const had = new Set<Act>()
    for (const entry of list) {
      if (had.has(entry.act)) continue
      const end = endOf(words, i, to, entry.stems)
      if (end > 0) {
        had.add(entry.act)
        found.push({ act: entry.act, from: i, to: end })
      }
    }
  }
  // "ran out of time" is no "ran", "did not get to" no "did": the longer phrase has the say, save for plain negation.
  return found.filter((a) => !found.some((b) => b.to - b.from > a.to - a.from && b.from <= a.from && a.to <= b.to))
}
