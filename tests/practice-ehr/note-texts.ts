// What the practice's notes say. Written for this project: every person, place and event is invented. Each note is
// about as long as a real progress note and carries what a worksheet is made of: the skill of that day, a routine, an
// obstacle, a goal, the next visit; some also carry what must not be taken for today's skill.

type NoteText = { fields: Record<string, string>; html?: Record<string, string>; psychotherapy?: string }

export const noteTexts: Record<number, NoteText> = {
  // Cognitive defusion, leaves on a stream. Today, open.
  2207: {
    fields: {
      subjective:
        'Client reports a "noisy head" at work since the reorganization was announced. The thought "I\'m going to get found out" shows up most days before the 10:00 team meeting, and she stays quiet in it. Values card sort from last session: sorted two piles, then put the deck away when the kids came in. Sleep about 6 hours. Denies SI/HI.',
      objective:
        'On time, alert, well groomed. Affect mildly anxious, easing by mid-session. Speech normal in rate and volume; thought process linear. GAD-7 = 11 (12 two weeks ago), PHQ-9 = 7. Oriented x4.',
      assessment:
        'GAD, slow but steady progress toward Goal 1 (speak up in team meetings even when self-doubt shows up). Fusion with competence stories keeps her quiet. She caught on quickly once we moved from arguing with the thought to watching it go by: "It\'s a thought, not a memo." No acute risk.',
      plan: 'Taught cognitive defusion with "leaves on a stream"; practiced twice in session, distress 7 to 4. Client sits with her coffee before anyone else is up, around 6:30 on weekdays, and would like to try it there for a few minutes. She expects gym mornings (Tue/Thu) to throw it off. Committed action to be introduced next time.\nNext session in one week, same time.',
    },
    psychotherapy:
      'Private process note. Strong pull on my side to reassure her about the layoffs; noticed it and stayed with the exercise. Her mother\'s voice is close by when she says "found out". Take to consultation.',
  },
  2198: {
    fields: {
      subjective:
        'Client describes two meetings in which she had the answer and said nothing. "By the time I\'d checked it in my head, someone else had said it." Kept the worry log on four of seven days. Sleep 6 to 6.5 hours. Denies SI/HI.',
      objective: 'On time, engaged, anxious affect. GAD-7 = 12, PHQ-9 = 8. Thought process linear. Oriented x4.',
      assessment:
        'GAD. Avoidance of speaking keeps the fear of exposure unchallenged. Motivation is good when the work is tied to what matters to her: being an honest colleague, and her daughters seeing her take up space.',
      plan: 'Values clarification: began the values card sort in session. Homework: finish the card sort at home, three piles, bring the top five. Barrier named by client: little time alone in the house. Next session in one week.',
    },
  },
  2184: {
    fields: {
      subjective:
        'Client reports worry "from the moment the alarm goes" about work and her younger daughter\'s school. Has tried reasoning with the worry, podcasts at night, and lists; all help for minutes. Denies SI/HI.',
      objective: 'Seen by video from her car during lunch, privacy confirmed. Mildly restless. GAD-7 = 12.',
      assessment: 'GAD. Struggle with thoughts is itself costly; client recognizes this with some humor.',
      plan: 'Psychoeducation about worry and the cost of struggling with it. Homework: worry log, two lines in the evening. Next session in one week.',
    },
  },
  // Thought record. Today, open; reviews last week's parts journal.
  2211: {
    fields: {
      data: 'Client joined on time by video from his home office, alone in the room. Mood "flat, some better days." Reports he wrote in the parts journal twice and stopped on Wednesday when a release slipped: "The Foreman doesn\'t do diaries." Main event of the week: his lead asked for a second review of his report, and he heard "he thinks I can\'t do this anymore." He could link that to two evenings of re-checking finished work until 11 pm. PHQ-9 = 12 (14 last month). Denies SI/HI.\nTherapist taught the seven-column thought record using the report as the worked example. Client got stuck at evidence against, then found three items with little prompting. Belief in the hot thought went from 85 to 50; shame from 80 to 45.',
      assessment:
        'MDD, recurrent, moderate, improving slowly. Good capacity to observe himself once the thought is on paper; the re-checking works as safety behavior and keeps the belief in place. Responds well to structure. Goal 1 remains to hand work over without checking it again at night.',
      plan: 'HW: complete two thought records this week, on the evenings he notices the urge to re-check, right after the dishwasher goes on. Possible barrier: "If I\'m tired I\'ll just open the laptop." Client agreed to write situation and feeling only on those evenings. Behavioral experiment (send one report without a second check) planned for a later session. Next appointment in one week, 11:00.',
    },
  },
  // Parts journal. Last week, still unsigned; one text area with the headings typed in it.
  2203: {
    fields: {
      note: 'DATA:\nClient seen by video, on time, privacy confirmed. Describes a week of "running two shifts, the job and the one in my head." Identified a part that keeps watch over every piece of work before it leaves his hands; he calls it the Foreman and places it behind the eyes, jaw set. With some help he could ask it what it is afraid would happen if it stopped: "Then the boy who got laughed at has to stand there again." He stayed curious for several minutes, then a second part ("the one who says this is nonsense") came in and was thanked. Distress 6 to 4. Denies SI/HI.\n\nASSESSMENT:\nMDD, recurrent, moderate. Client can separate from the Foreman enough to be interested in it, which is new. The younger part was not approached today and will not be before there is more trust. Work relates to Goal 1: hand work over without checking it again at night.\n\nPLAN:\nIntroduced the parts journal: when the Foreman shows up, write down what it says, where it sits in the body, and one question back to it. We wrote the first entry together. Client takes the 7:40 train and could write on the way home. He thinks a packed train or a work call may get in the way. Keep to protector parts between sessions. Next session in one week, 11:00.',
    },
  },
  2190: {
    fields: {
      data: 'Client seen in the office, arrived from work, tired. Reports three late evenings of re-checking; went to his friend\'s birthday and "lasted till nine, which was fine." PHQ-9 = 14. Denies SI/HI.',
      assessment: 'MDD, recurrent, moderate. Mood lifts with company and falls with late work. Insight good.',
      plan: 'Reviewed the mood and activity log; linked late work with low mood the next day. Homework: log continues through the weekend. Next appointment in one week by video.',
    },
  },
  // Ruth's note of today is empty: the session is just starting.
  // Behavioural activation. Last week, rich text, still unsigned.
  2216: {
    fields: {},
    html: {
      note: '<p><strong>Presentation</strong></p><p>Client on time, neatly dressed, slowed at first and warmer as the hour went on. PHQ-9 = 15 (16 at last visit). Reports most days pass “between the bed and the radio.” Has not been at the community garden since the funeral; her plot neighbor Gwen phoned twice. Eats standing at the counter. Sleep 5 to 6 hours with early waking. Denies SI/HI; no plan or intent.</p><p><strong>Intervention</strong></p><p>Reviewed the activity log: lowest hours are mid-afternoon alone, best hour of the week was repotting the window plants (mastery 5, pleasure 6). Explained the link between doing less and feeling less. Behavioral activation: picked activities that used to carry her week and put two in the calendar.</p><ul><li>Walk to the garden gate and back, no gardening needed</li><li>Lunch at the table, radio off</li></ul><p><strong>Response</strong></p><p>Doubtful, then practical: “I can get as far as the gate. I needn’t tell Gwen I’m coming.” Chose Monday, Wednesday and Friday after the eleven o’clock news. Rain and “the chair after the news” named as what would stop her. Confidence 7 of 10.</p><p><strong>Plan</strong></p><p>Rate mastery and pleasure 0–10 after each walk. Goal 1: back in the community garden twice a week within three months. Coordinate with her physician about sleep. Next session in one week at 2:00 pm.</p>',
    },
  },
  2187: {
    fields: {},
    html: {
      note: '<p><strong>Presentation</strong></p><p>Client tearful at the start, then composed. PHQ-9 = 16. Speaks of her husband in the present tense at times and corrects herself. Denies SI/HI.</p><p><strong>Intervention</strong></p><p>Grief psychoeducation. Introduced an activity log: what, when, mastery and pleasure.</p><p><strong>Plan</strong></p><p>Keep the log for one week, two lines a day. Next session in one week at 2:00 pm.</p>',
    },
  },
}
