import { mountKnockout } from './knockout-area.js'

mountKnockout('value')
