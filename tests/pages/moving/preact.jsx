/** @jsxImportSource preact */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { expose, first, moves } from './goods.js';

let carried = '';
function Goods() {
  const [rows, setRows] = useState(first);
  const set = (next) => setRows(next);
  expose(
    () => rows,
    set,
    () => render(null, document.getElementById('app')),
  );
  return (
    <table>
      <thead>
        <tr>
          <th>ID</th>
          <th>Title</th>
          <th>Stock</th>
          <th>
            <button type="button">All</button>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, stock, hot, picked }) => (
          <tr
            key={id}
            data-row=""
            draggable="true"
            className={picked ? 'picked' : ''}
            onClick={() => set(moves.pick(rows, id))}
            onKeyDown={() => undefined}
            onDragStart={() => {
              carried = id;
            }}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => set(moves.carry(rows, carried, id))}
          >
            <td className="id">{id}</td>
            <td className="title">
              {title}
              {hot && <em> hot</em>}
            </td>
            <td className="stock">{stock}</td>
            <td>
              <button type="button">Edit</button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
render(<Goods />, document.getElementById('app'));
