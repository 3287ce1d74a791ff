// Soft navigation as single-page backends do it: fetch, swap the main part, push the address. Sorting keeps
// the row elements and writes new values into them (recycled rows); everything else makes new ones.
(() => {
  const own = new WeakSet();
  const main = () => document.getElementById('main');

  function adopt(node) {
    own.add(node);
    for (const child of node.childNodes) adopt(child);
  }

  /** Only what this page made itself: a framework never looks at nodes others put in between. */
  function ownChildren(node) {
    return [...node.childNodes].filter((child) => own.has(child));
  }

  function sameKind(a, b) {
    return a.nodeType === b.nodeType && a.nodeName === b.nodeName;
  }

  function recycle(old, fresh) {
    if (old.nodeType === Node.TEXT_NODE) {
      if (old.data !== fresh.data) old.data = fresh.data;
      return;
    }
    if (old.nodeType !== Node.ELEMENT_NODE) return;
    for (const { name, value } of [...fresh.attributes]) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    const before = ownChildren(old);
    const after = [...fresh.childNodes];
    after.forEach((child, n) => {
      const match = before[n];
      if (match && sameKind(match, child)) {
        recycle(match, child);
        return;
      }
      adopt(child);
      if (match) match.replaceWith(child);
      else old.append(child);
    });
    for (const rest of before.slice(after.length)) rest.remove();
  }

  let turn = 0;
  async function go(href, { how = '', push = true } = {}) {
    turn += 1;
    const mine = turn;
    document.body.classList.add('busy');
    const text = await (await fetch(href)).text();
    if (mine !== turn) return;
    const page = new DOMParser().parseFromString(text, 'text/html');
    const fresh = document.importNode(page.getElementById('main'), true);
    if (push) history.pushState(null, '', href);
    document.title = page.title;
    if (how === 'recycle') recycle(main(), fresh);
    else {
      const nodes = [...fresh.childNodes];
      nodes.forEach(adopt);
      main().replaceChildren(...nodes);
    }
    for (const link of document.querySelectorAll('.side a')) {
      const here = location.pathname.startsWith(link.getAttribute('href'));
      link.toggleAttribute('aria-current', here);
    }
    document.body.classList.remove('busy');
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-soft]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(link.href, { how: link.dataset.soft });
  });
  document.addEventListener('submit', (event) => {
    if (!event.target.matches('form[data-soft]')) return;
    event.preventDefault();
    go(`${event.target.getAttribute('action')}?${new URLSearchParams(new FormData(event.target))}`);
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-theme-switch]')) return;
    const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
    document.documentElement.dataset.theme = dark ? 'light' : 'dark';
  });
  window.addEventListener('popstate', () => go(location.href, { push: false }));
  if (main()) adopt(main());
})();
