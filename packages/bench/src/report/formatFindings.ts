// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding, isMet } from './Finding';

const COLUMNS = ['', 'measured', 'target', 'ratio', ''];

/** The findings as a table: figure, target, and the part of the target that is used. */
export function formatFindings(findings: Finding[]): string[] {
  const rows = [COLUMNS, ...findings.map(toCells)];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map(cells => cells[column].length)),
  );
  return rows.map(cells =>
    cells
      .map((cell, column) =>
        column === 0
          ? cell.padEnd(widths[column])
          : cell.padStart(widths[column]),
      )
      .join('  ')
      .trimEnd(),
  );
}

function toCells(finding: Finding): string[] {
  const { what, value, unit, target } = finding;
  const met = isMet(finding);
  return [
    what,
    withUnit(value, unit),
    target === undefined ? '' : `≤ ${withUnit(target, unit)}`,
    target === undefined ? '' : (value / target).toFixed(2),
    met === false ? 'missed' : '',
  ];
}

function withUnit(value: number, unit: Finding['unit']): string {
  const digits = value >= 100 || Number.isInteger(value) ? 0 : 1;
  const figure = value.toFixed(value < 10 && digits ? 2 : digits);
  return unit === 'times' ? `${figure} ×` : `${figure} ${unit}`;
}
