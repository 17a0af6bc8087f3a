// A progress note of an ordinary length, all of it made up. It says what a usual note says and no more: the benchmark
// measures the day's work, not the best case.

export const note = [
  'S: Client arrived on time and reports a hard week at work. Her manager moved the release forward and she has been in three meetings a day. The thought "they will see I am no good" comes up before each stand-up and she stays quiet until it is over. She describes reading the same message four times before sending it and lying awake going over what she said. Sleep about six hours, appetite unchanged. She did the values card sort from last time on two evenings and stopped when her sister visited. She says it was useful to see "honest colleague" near the top. Denies SI/HI.',
  'O: Alert, well groomed, mildly anxious at first and calmer by the end of the hour. Speech normal in rate and volume, thought process linear, insight good. GAD-7 = 11, down from 13 last month. PHQ-9 = 7. Oriented x4.',
  'A: Generalized anxiety with slow but steady progress. Fusion with stories about competence keeps her from speaking, and the silence is then taken as proof of the story. She understood quickly that arguing with the thought has not made it smaller, and could name two other places where the same story shows up. Goal: speak up in team meetings even when self-doubt shows up. No acute risk today; protective factors are her sister, her work and her running group.',
  'P: Introduced cognitive defusion using leaves on a stream; practiced twice in session, and distress fell from 7 to 4 on the second round. She noticed that the thought came back and that she could put it on a leaf again. Will try it after her morning coffee, before the others are up. Gym mornings may get in the way. We agreed that one round is enough on those days. Committed action to be introduced when she has had some practice. Next session Thursday at 9:00.',
].join('\n')

export const noteWords = note.split(/\s+/).length
