// zod 4 compiles parsers with `new Function` when it may; an extension page's CSP forbids it and each try is a
// logged violation. Imported first by every schema file, so that it is set before the first schema is made.
import * as z from 'zod'

z.config({ jitless: true })
