import 'zone.js';
import '@angular/compiler';
import '../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZoneChangeDetection } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatChipsModule } from '@angular/material/chips';
import { MatTableModule } from '@angular/material/table';
import { bootstrapApplication } from '@angular/platform-browser';

const orders = [
  {
    number: 'A-20931',
    placed: '21/11/2026, 09:05',
    customer: 'Ivy Chandra',
    email: 'ivy.c@mail.example',
    total: '£36.00',
    state: 'Processing',
  },
  {
    number: 'A-20930',
    placed: '20/11/2026, 20:44',
    customer: 'Hector Bloom',
    email: 'hbloom@mail.example',
    total: '£1,402.60',
    state: 'Dispatched',
  },
  {
    number: 'A-20922',
    placed: '18/11/2026, 11:30',
    customer: 'Ivy Chandra',
    email: 'ivy.c@mail.example',
    total: '£18.50',
    state: 'Delivered',
  },
  {
    number: 'A-20915',
    placed: '16/11/2026, 06:59',
    customer: 'Salma Noor',
    email: 'salma@mail.example',
    total: '£75.00',
    state: 'Refunded',
  },
];
const columns = [
  ['number', 'Order number'],
  ['placed', 'Date placed'],
  ['customer', 'Customer'],
  ['email', 'Email'],
  ['total', 'Order total'],
];
const text = columns
  .map(
    ([name, title]) => `<ng-container matColumnDef="${name}">
      <mat-header-cell *matHeaderCellDef>${title}</mat-header-cell>
      <mat-cell *matCellDef="let one">{{ one.${name} }}</mat-cell>
    </ng-container>`,
  )
  .join('');
class Orders {
  rows = orders;
  shown = [...columns.map(([name]) => name), 'state', 'menu'];
  key = (_, one) => one.number;
}
const Root = Component({
  selector: 'app-orders',
  imports: [MatButtonModule, MatChipsModule, MatTableModule],
  template: `<h1>Orders</h1>
    <mat-table [dataSource]="rows" [trackBy]="key">${text}
      <ng-container matColumnDef="state">
        <mat-header-cell *matHeaderCellDef>Status</mat-header-cell>
        <mat-cell *matCellDef="let one"><mat-chip>{{ one.state }}</mat-chip></mat-cell>
      </ng-container>
      <ng-container matColumnDef="menu">
        <mat-header-cell *matHeaderCellDef></mat-header-cell>
        <mat-cell *matCellDef="let one"><button mat-button>Open</button></mat-cell>
      </ng-container>
      <mat-header-row *matHeaderRowDef="shown; sticky: true"></mat-header-row>
      <mat-row *matRowDef="let one; columns: shown"></mat-row>
    </mat-table>`,
})(Orders);
bootstrapApplication(Root, { providers: [provideZoneChangeDetection()] });
