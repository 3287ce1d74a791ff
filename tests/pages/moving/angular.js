import 'zone.js';
import '@angular/compiler';
import { ApplicationRef, Component, provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { expose, first, moves } from './goods.js';

class Goods {
  rows = first;
  carried = '';
  pick(id) {
    this.rows = moves.pick(this.rows, id);
  }
  start(id) {
    this.carried = id;
  }
  put(id) {
    this.rows = moves.carry(this.rows, this.carried, id);
  }
}
const Root = Component({
  selector: '#app',
  template: `<table>
    <thead><tr><th>ID</th><th>Title</th><th>Stock</th><th><button type="button">All</button></th></tr></thead>
    <tbody>
      @for (row of rows; track row.id) {
        <tr data-row draggable="true" [class.picked]="row.picked" (click)="pick(row.id)" (dragstart)="start(row.id)"
          (dragover)="$event.preventDefault()" (drop)="put(row.id)">
          <td class="id">{{ row.id }}</td>
          <td class="title">{{ row.title }}@if (row.hot) {<em> hot</em>}</td>
          <td class="stock">{{ row.stock }}</td>
          <td><button type="button">Edit</button></td>
        </tr>
      }
    </tbody>
  </table>`,
})(Goods);
bootstrapApplication(Root, { providers: [provideZoneChangeDetection()] }).then((app) => {
  const { instance } = app.components[0];
  expose(
    () => instance.rows,
    (next) => {
      instance.rows = next;
      app.injector.get(ApplicationRef).tick();
    },
    () => app.destroy(),
  );
});
