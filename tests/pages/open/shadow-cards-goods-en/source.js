import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';

const products = [
  ['Stoneware planter, sage', 'PL-SG', '$42.00', '17 in stock', '238 sold', 'Live'],
  ['Hanging planter, rope', 'PL-RP', '$28.00', 'Out of stock', '1,020 sold', 'Live'],
  ['Propagation tube', 'PR-T', '$9.50', '340 in stock', '77 sold', 'Hidden'],
  ['Self-watering pot L', 'SW-L', '$1,064.00', '2 in stock', '0 sold', 'Live'],
];
customElements.define(
  'product-tile',
  class extends HTMLElement {
    connectedCallback() {
      const [title, sku, price, stock, sold, state] = products[Number(this.dataset.at)];
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = `<style>:host { display: block; margin: 8px 0 } sl-card { width: 100% } .g { display: grid; grid-template-columns: 2fr 1fr 1fr 1fr 1fr 80px }</style>
        <sl-card><div class="g">
          <div><a href="/products/${sku.toLowerCase()}">${title}</a><div>SKU: ${sku}</div></div>
          <div>${price}</div><div>${stock}</div><div>${sold}</div>
          <div><sl-badge variant="success">${state}</sl-badge></div>
          <sl-button size="small">Edit</sl-button>
        </div></sl-card>`;
    }
  },
);
customElements.define(
  'product-board',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = `<h2>Products</h2><p>${products.length} products</p>${products
        .map((_, at) => `<product-tile data-at="${at}"></product-tile>`)
        .join('')}`;
    }
  },
);
document.getElementById('app').append(document.createElement('product-board'));
