// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RiBox3Line, RiStackLine } from '@remixicon/react';
import { screen, within } from '@testing-library/react';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import {
  cardMiddles,
  columnHeight,
  diagramHeight,
  fitParties,
} from './diagramLayout';
import { Party } from './PartyCard';
import { WritersAndReaders } from './WritersAndReaders';

const parties = (count: number): Party[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `group-${index}`,
    name: `group-${index}`,
    to: `/groups/${index}`,
    icon: RiBox3Line,
  }));
const centre = { icon: RiStackLine, value: '184 /s', notes: ['12 partitions'] };

describe('WritersAndReaders', () => {
  it('lists both sides and counts what does not fit', () => {
    renderStreaming(
      <WritersAndReaders
        writers={parties(8)}
        readers={parties(12)}
        centre={centre}
        moreTo="/groups"
      />,
    );
    const writers = screen.getByRole('list', { name: 'Writers' });
    expect(within(writers).getAllByRole('link')).toHaveLength(8);
    const readers = screen.getByRole('list', { name: 'Readers' });
    expect(within(readers).getAllByRole('listitem')).toHaveLength(8);
    expect(
      within(readers).getByRole('link', { name: '5 more' }),
    ).toHaveAttribute('href', '/groups');
  });

  it('says when there is nobody', () => {
    renderStreaming(
      <WritersAndReaders writers={[]} readers={[]} centre={centre} />,
    );
    expect(screen.getByText('No writer seen or declared')).toBeInTheDocument();
    expect(screen.getByText('No reader seen or declared')).toBeInTheDocument();
  });

  it('shows the reason of doubt in words', () => {
    renderStreaming(
      <WritersAndReaders
        writers={[]}
        readers={[
          { ...parties(1)[0], uncertain: true, warning: 'not seen for 9 days' },
        ]}
        centre={centre}
      />,
    );
    expect(screen.getByText('not seen for 9 days')).toBeInTheDocument();
  });
});

describe('diagramLayout', () => {
  it('centres a shorter column beside a taller one', () => {
    const height = diagramHeight(2, 5);
    expect(height).toBe(columnHeight(5));
    const [first, second] = cardMiddles(2, height);
    expect(second - first).toBe(60);
    expect((first + second) / 2).toBe(height / 2);
  });

  it('draws eight parties, and of more the first seven', () => {
    expect(fitParties(parties(8))).toMatchObject({ more: 0 });
    expect(fitParties(parties(9)).shown).toHaveLength(7);
    expect(fitParties(parties(9)).more).toBe(2);
  });
});
