// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { RiTimeLine } from '@remixicon/react';
import { ReactNode } from 'react';
import { visuallyHidden } from '../../theme/visuallyHidden';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { CardRow } from '../layout/CardRow';
import { Initials } from '../values/Initials';
import { PlainList } from '../layout/PlainList';
import { Tag } from '../values/Tag';
import { ToneIcon } from '../state/ToneIcon';

/** Somebody who approved, or who may. */
export interface GatePerson {
  id: string;
  name: string;
  /** Whether it is the reader. */
  you?: boolean;
  /** `approved 20 min ago`, `can approve`. */
  note: ReactNode;
}

/** An approval that is needed. */
export interface GateItem {
  id: string;
  name: string;
  /** Why it is needed. */
  why: ReactNode;
  approved: number;
  needed: number;
  people: readonly GatePerson[];
}

export interface GateListProps {
  gates: readonly GateItem[];
}

/** The approvals that a request needs; stands in a `list` card. */
export function GateList({ gates }: GateListProps) {
  return (
    <PlainList>
      {gates.map(gate => (
        <CardRow key={gate.id}>
          <Gate {...gate} />
        </CardRow>
      ))}
    </PlainList>
  );
}

function Gate({ name, why, approved, needed, people }: GateItem) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const met = approved >= needed;
  return (
    <Box
      sx={{
        flex: 1,
        minWidth: 0,
        display: 'grid',
        gridTemplateColumns: '16px 1fr auto',
        columnGap: 1,
        rowGap: 0.25,
        alignItems: 'center',
      }}
    >
      {met ? (
        <ToneIcon tone="good" size={16} />
      ) : (
        <ToneIcon tone="attention" icon={RiTimeLine} size={16} />
      )}
      <Box sx={{ typography: 'subtitle2' }}>
        {name}
        <Box component="span" sx={visuallyHidden}>
          {met ? t('gates.met') : t('gates.open')}
        </Box>
      </Box>
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
        {t('gates.progress', {
          approved: String(approved),
          needed: String(needed),
        })}
      </Box>
      <Box
        sx={{
          gridColumn: '2 / 4',
          typography: 'caption',
          color: 'text.secondary',
        }}
      >
        {why}
      </Box>
      <PlainList
        sx={{
          gridColumn: '2 / 4',
          display: 'grid',
          gap: '4px',
          marginTop: '4px',
        }}
      >
        {people.map(person => (
          <Person key={person.id} {...person} />
        ))}
      </PlainList>
    </Box>
  );
}

function Person({ name, you, note }: GatePerson) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <Box
      component="li"
      sx={{
        typography: 'body2',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
      }}
    >
      <Initials name={name} />
      {name}
      {you && <Tag tone="info">{t('gates.you')}</Tag>}
      <Box
        component="span"
        sx={{
          typography: 'caption',
          marginLeft: 'auto',
          color: 'text.secondary',
        }}
      >
        {note}
      </Box>
    </Box>
  );
}
