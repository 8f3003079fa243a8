// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Progress } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import {
  REQUEST_ACTIONS,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { Suspense, useState } from 'react';
import { DisabledReason } from '../components/controls/DisabledReason';
import { SectionCard } from '../components/layout/SectionCard';
import { requestEditorOf } from '../kinds/requestEditors';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { useRequestMove } from './useRequestMove';

/** In the order in which they are offered; decisions have their own card. */
const ACTIONS = ['retry', 'replan', 'edit', 'withdraw'] as const;

type Action = (typeof ACTIONS)[number];

export interface RequestActionsProps {
  request: StreamingRequest;
  /** Called when a move was made, or found the request moved already. */
  onMoved: () => unknown;
}

/** What can be done with the request now, by the reader or by others. */
export function RequestActions({ request, onMoved }: RequestActionsProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { move, busy } = useRequestMove(request, onMoved);
  const [editing, setEditing] = useState(false);
  const Editor = requestEditorOf(request);
  const actions = actionsOf(request).filter(
    action => action !== 'edit' || Editor,
  );
  if (actions.length === 0) {
    return null;
  }
  const allowed = actions.filter(action =>
    request.allowedActions.includes(action),
  );
  return (
    <SectionCard title={t('requests.actions')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {allowed.map(action => (
          <div key={action}>
            <Button
              variant={action === 'retry' ? 'contained' : 'outlined'}
              fullWidth
              disabled={busy}
              onClick={() =>
                action === 'edit' ? setEditing(true) : move(action)
              }
            >
              {t(`requests.action.${action}`)}
            </Button>
            <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
              {t(`requests.action.${action}Help`)}
            </Box>
          </div>
        ))}
        <RefusedActions
          actions={actions.filter(action => !allowed.includes(action))}
          refusals={request.refusals}
        />
      </Box>
      {editing && Editor && (
        <Suspense fallback={<Progress />}>
          <Editor
            request={request}
            onClose={() => setEditing(false)}
            onEdited={onMoved}
          />
        </Suspense>
      )}
    </SectionCard>
  );
}

function actionsOf({ state, allowedActions, refusals }: StreamingRequest) {
  return ACTIONS.filter(
    action =>
      REQUEST_ACTIONS[state].includes(action) &&
      (allowedActions.includes(action) || refusals[action] !== undefined),
  );
}

interface RefusedActionsProps {
  actions: readonly Action[];
  refusals: StreamingRequest['refusals'];
}

/** What others may do, with each reason once. */
function RefusedActions({ actions, refusals }: RefusedActionsProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const reasons = new Set(actions.map(action => refusals[action]));
  return actions.length === 0 ? null : (
    <div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {actions.map(action => (
          <DisabledReason key={action} reason={refusals[action]}>
            <Button variant="outlined">{t(`requests.action.${action}`)}</Button>
          </DisabledReason>
        ))}
      </Box>
      {[...reasons].map(reason => (
        <Box
          key={reason}
          sx={{
            typography: 'caption',
            marginTop: 0.5,
            color: 'text.secondary',
          }}
        >
          {reason}
        </Box>
      ))}
    </div>
  );
}
