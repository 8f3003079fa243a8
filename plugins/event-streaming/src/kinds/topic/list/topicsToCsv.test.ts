// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicRow } from '../__testUtils__/topicRow';
import { topicsToCsv } from './topicsToCsv';

const linesOf = (csv: string) => csv.split('\r\n');

describe('topicsToCsv', () => {
  it('has a row of names and a row for each topic', () => {
    const topic = topicRow('billing.invoice.paid', { tags: ['money', 'late'] });
    const [names, row, end] = linesOf(topicsToCsv([topic]));
    expect(names).toMatch(/^topic,cluster,environment,description,owner,/);
    expect(row).toMatch(
      /^billing\.invoice\.paid,prod,prod,One event for each invoice,group:default\/billing,12,3,/,
    );
    expect(row).toContain(',184,1073741824,1,1204,invoice-mailer,healthy,');
    expect(row).toContain(',money late,false,true,');
    expect(end).toBe('');
  });

  it('quotes what would break a row', () => {
    const topic = topicRow('a.b.c', { description: 'Paid, "late"\nor not' });
    expect(topicsToCsv([topic])).toContain('"Paid, ""late""\nor not"');
  });

  it.each(['=1+1', '+1', '-1', '@x'])(
    'does not let a spreadsheet execute %s',
    description => {
      const csv = topicsToCsv([topicRow('a.b.c', { description })]);
      expect(csv).toContain(`,'${description},`);
    },
  );

  it('leaves out what is not known, and the fallback as an owner', () => {
    const topic = topicRow('a.b.c', {
      owner: { ref: 'group:default/platform', source: 'fallback' },
      worstLag: undefined,
      producedPerSecond: undefined,
    });
    const [, row] = linesOf(topicsToCsv([topic]));
    expect(row).not.toContain('platform');
    expect(row).not.toContain('undefined');
  });
});
