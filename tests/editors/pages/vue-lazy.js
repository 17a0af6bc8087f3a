import { mountVue } from './vue-area.js'

await mountVue('<textarea v-model.lazy="text"></textarea>')
