import { mountKnockout } from './knockout-area.js'

mountKnockout('textInput')
