// Plugins of jQuery's time look for it on the window.
import $ from 'jquery'

Object.assign(globalThis, { $, jQuery: $ })
export { $ }
