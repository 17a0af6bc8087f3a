// More text than any session note: a field is read up to here, and the clinician is told that it was cut.
/** UTF-16 code units per field. */
export const maxFieldText = 200_000
