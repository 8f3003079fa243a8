// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import { useCallback, useId } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { formatCount } from '../../../format/formatCount';
import { useLatest } from '../../../hooks/useLatest';
import { SetUrlState } from '../../../hooks/useUrlState';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaListState } from './schemaListState';

export interface GovernanceBarProps {
  state: SchemaListState;
  onChange: SetUrlState<SchemaListState>;
}

type Filter = Pick<SchemaListState, 'compatibility' | 'health'>;

const NO_FILTER: Filter = { compatibility: undefined, health: undefined };

/** What the platform team looks after: schemas that no rule protects. */
const VIEWS = {
  noRule: { compatibility: 'default', health: undefined },
  none: { compatibility: 'NONE', health: undefined },
  drifted: { compatibility: undefined, health: 'drifted' },
} as const satisfies Record<string, Filter>;

type View = keyof typeof VIEWS;
const NAMES = Object.keys(VIEWS) as View[];

/** Quick filters for schemas without a working rule, with their numbers. */
export function GovernanceBar({ state, onChange }: GovernanceBarProps) {
  const { t } = useTexts(schemaTranslationRef);
  const counts = useCounts(state.owner);
  const labelId = useId();
  return (
    <Box
      role="group"
      aria-labelledby={labelId}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
    >
      <Box
        id={labelId}
        component="span"
        sx={{ typography: 'body2', color: 'text.secondary' }}
      >
        {t('schemas.governance.label')}
      </Box>
      {NAMES.map(view => {
        const label = t(`schemas.governance.${view}`);
        const chosen = isChosen(state, VIEWS[view]);
        return (
          <ToggleButton
            key={view}
            value={view}
            selected={chosen}
            onChange={() => onChange(chosen ? NO_FILTER : VIEWS[view])}
          >
            {counts
              ? t('schemas.governance.count', {
                  label,
                  number: formatCount(counts[view]),
                })
              : label}
          </ToggleButton>
        );
      })}
    </Box>
  );
}

function isChosen(state: SchemaListState, view: Filter): boolean {
  return (
    state.compatibility === view.compatibility && state.health === view.health
  );
}

function useCounts(owner: string | undefined) {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(async () => {
    const totals = await Promise.all(
      NAMES.map(async view => {
        const query = { ...VIEWS[view], owner, limit: 1 };
        const { totalItems } = await api.listSchemas({ query });
        return [view, totalItems] as const;
      }),
    );
    return Object.fromEntries(totals) as Record<View, number>;
  }, [api, owner]);
  return useLatest(load).value;
}
