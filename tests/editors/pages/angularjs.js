import angular from 'angular'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
let scope
angular.module('note', []).run([
  '$rootScope',
  (root) => {
    scope = root
    scope.text = note
    scope.changed = () => events.push(scope.text)
  },
])
host().innerHTML = '<textarea ng-model="text" ng-change="changed()"></textarea>'
angular.bootstrap(host(), ['note'])
exposeTextarea(host().querySelector('textarea'), {
  state: () => scope.text,
  set: (next) => scope.$apply(() => (scope.text = next)),
  events,
})
