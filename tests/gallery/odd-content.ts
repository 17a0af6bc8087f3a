// The contents that break layouts: words far too long, another language, a draft after a stop, many cautions.
import type { Draft, Renderings } from '../../lib/schema/draft.ts'
import { chartText, draft, fromNote, own, span, suggested } from './content.ts'

export const longQuote = `${'Client described, at length and with several detours about the shared kitchen, what happened on Sunday night. '.repeat(18)}${'A'.repeat(80)}`
export const longLabel = `Plan and interventions, including between-session work, referrals and coordination of care (${'x'.repeat(60)})`

export const longDraft: Draft = {
  ...draft,
  skillName: 'Interpersonal effectiveness, with relationship and self-respect priorities',
  title: 'The conversation that you have been putting off, in one very small first step',
  slots: {
    ...draft.slots,
    practice: fromNote('Write down the one sentence that you would like to say. '.repeat(12).trim(), longQuote),
    takeaway: own('W'.repeat(120)),
  },
  cautions: [
    {
      id: 'long',
      text: 'The note speaks of partner violence: no paper and no task with the partner by default.',
      span: span(longQuote),
      acknowledged: false,
    },
  ],
}
export const longRenderings: Renderings = {
  chart: {
    text: chartText
      .replace(draft.slots.practice.value, longDraft.slots.practice.value)
      .replace('Leaves on a stream', longDraft.title),
    html: '',
  },
  client: {
    text: `${longDraft.title}\n\n${longDraft.slots.practice.value}\n\n${longDraft.slots.takeaway.value}`,
    html: '',
  },
}

export const spanishDraft: Draft = {
  ...draft,
  language: 'es',
  title: 'Hojas en el río',
  slots: {
    ...draft.slots,
    why: suggested('Para que un pensamiento pueda estar ahí y usted pueda seguir con su día.'),
    practice: suggested('Ponga cada pensamiento sobre una hoja y déjelo pasar.'),
    when: fromNote(
      'Después del primer café, a las 6:30',
      'Se toma el café antes de que se despierten los niños, como a las 6:30.',
    ),
    where: suggested('En la mesa de la cocina, con el teléfono en silencio'),
    howLong: suggested('3 minutos'),
    howOften: fromNote('Una vez al día, de lunes a viernes', 'de lunes a viernes'),
    doneMeans: suggested('Se sentó los 3 minutos, pensara lo que pensara'),
    track: suggested('Una marca por cada día'),
    obstacle: fromNote('Las mañanas de gimnasio', 'Las mañanas de gimnasio se le complica.'),
    backup: suggested('Si es mañana de gimnasio, entonces tres hojas al salir caminando.'),
    goal: fromNote(
      'Hablar en las reuniones aunque dude de sí misma',
      'hablar en las reuniones aunque dude de sí misma',
    ),
    confidence: own('6'),
    reviewDate: own('El jueves 15 de octubre'),
  },
}
const es = spanishDraft.slots
export const spanishRenderings: Renderings = {
  chart: {
    text: `Homework (cognitive defusion): ${spanishDraft.title}
Practice: ${es.practice.value}
When: ${es.when.value}. Where: ${es.where.value}.
Dose: ${es.howLong.value}, ${es.howOften.value.toLowerCase()}.
Done means: ${es.doneMeans.value}.
Likely obstacle: ${es.obstacle.value}.
Suggested back-up: ${es.backup.value}
Linked to goal: ${es.goal.value}.
Confidence: 6 of 10. Review: ${es.reviewDate.value}.
Drafted from a template; reviewed by R. Okafor, LCSW.`,
    html: '',
  },
  client: {
    text: `${spanishDraft.title}\n\n¿Por qué?\n${es.why.value}\n\nQué hacer\n${es.practice.value}\n\nCuándo: ${es.when.value}\nDónde: ${es.where.value}`,
    html: '',
  },
}

export const cautiousDraft: Draft = {
  ...draft,
  cautions: [
    {
      id: 'passive',
      text: 'The note names thoughts of not wanting to be here.',
      span: span('Endorsed passive SI ("it would be easier not to wake up"), no plan or intent.'),
      acknowledged: false,
    },
    {
      id: 'medical',
      text: 'I have checked medical safety for this client, or with their medical provider.',
      span: span('hx of asthma'),
      acknowledged: true,
    },
  ],
  riskFlags: [
    { kind: 'denied', span: span('Denies HI.', 4) },
    { kind: 'past', span: span('One overdose at age 17, hospitalised.', 40) },
  ],
}

export const stopQuotes = [
  'Since Tuesday she has been thinking of taking the rest of the sertraline; she counted the tablets on Sunday.',
  'Would not commit to giving them to her sister.',
]
export const safetyPlan = `1. Ask directly; stay with the client.
2. Means: who can hold the medication tonight?
3. 988 (call or text), mobile crisis 555-0142.
4. Tell supervisor before the client leaves. Document in the risk form.`
