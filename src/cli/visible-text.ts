// Reports need it too, so it stands on the ground floor; the command line keeps its door to it.
export { visibleLine, visibleText } from '../text/visible-text.js';
