// Property tests start from one seed, so that a run says something about the change under test and not about luck.
// CARRYOVER_SEED explores: `CARRYOVER_SEED=7 npm test`. A failure prints its seed and path as well.
import fc from 'fast-check'

const given = typeof process === 'undefined' ? undefined : process.env.CARRYOVER_SEED
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: given === undefined ? 20_260 : Number(given) })
