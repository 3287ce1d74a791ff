import $ from 'jquery';

window.jQuery = $;
window.$ = $;
const data = [
  {
    id: 301,
    nome: 'Caneca esmaltada 350 ml',
    ref: 'CN-350',
    preco: 'R$ 49,90',
    estoque: 84,
    vendidos: 612,
    sit: 'Ativo',
    cad: '14/02/2026',
  },
  {
    id: 304,
    nome: 'Tábua de carne teca',
    ref: 'TB-TC',
    preco: 'R$ 189,00',
    estoque: 0,
    vendidos: 77,
    sit: 'Esgotado',
    cad: '03/05/2026',
  },
  {
    id: 309,
    nome: 'Avental jeans',
    ref: 'AV-JN',
    preco: 'R$ 119,50',
    estoque: 23,
    vendidos: 140,
    sit: 'Ativo',
    cad: '21/07/2026',
  },
  {
    id: 311,
    nome: 'Kit temperos 6 potes',
    ref: 'KT-6',
    preco: 'R$ 1.059,00',
    estoque: 2,
    vendidos: 5,
    sit: 'Inativo',
    cad: '09/11/2026',
  },
];
const columns = [
  { checkbox: true },
  { field: 'id', title: 'Código', sortable: true },
  {
    field: 'nome',
    title: 'Produto',
    sortable: true,
    formatter: (value, row) => `<a href="/produtos/${row.id}">${value}</a>`,
  },
  { field: 'ref', title: 'SKU' },
  { field: 'preco', title: 'Preço', sortable: true, align: 'right' },
  { field: 'estoque', title: 'Estoque', sortable: true },
  { field: 'vendidos', title: 'Vendidos' },
  { field: 'sit', title: 'Situação', formatter: (value) => `<span class="label">${value}</span>` },
  { field: 'cad', title: 'Cadastrado em' },
  { field: 'acao', title: 'Ações', formatter: () => '<a title="Editar">✎</a> <a title="Excluir">✖</a>' },
];
import('bootstrap-table').then(() =>
  $('#t').bootstrapTable({ columns, data, search: true, pagination: true, showColumns: true, height: 420 }),
);
