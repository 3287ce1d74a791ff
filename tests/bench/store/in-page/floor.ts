import { h, render } from 'preact';

/** The least that a page drawn by Preact does: one task. */
const root = document.getElementById('app');
if (root) render(h('ul', { class: 'tasks' }, h('li', null, 'one')), root);
