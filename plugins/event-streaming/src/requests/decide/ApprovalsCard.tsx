// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { GateList } from '../../components/plan/GateList';
import { SectionCard } from '../../components/layout/SectionCard';
import { useViewer } from '../../hooks/useViewer';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { isGateMet } from '../isGateMet';
import { useGroupNames } from '../useGroupNames';
import { DecisionForm } from './DecisionForm';
import { gateItems } from './gateItems';

export interface ApprovalsCardProps {
  request: StreamingRequest;
  onMoved: () => unknown;
}

/** Each approval that is needed, and the place to give one. */
export function ApprovalsCard({ request, onMoved }: ApprovalsCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const viewer = useViewer();
  const nameGroups = useGroupNames();
  const { gates, state } = request;
  if (gates.length === 0) {
    return null;
  }
  return (
    <SectionCard
      title={t('requests.gates.title')}
      count={t('requests.facts.gates', {
        met: String(gates.filter(isGateMet).length),
        all: String(gates.length),
      })}
      content="list"
    >
      <GateList gates={gateItems(request, { viewer, t, nameGroups })} />
      {state === 'pending' && (
        <Box sx={{ padding: 2, borderTop: 1, borderColor: 'divider' }}>
          {/* What was typed for one revision is not said of another. */}
          <DecisionForm
            key={request.revision}
            request={request}
            viewer={viewer}
            onMoved={onMoved}
          />
        </Box>
      )}
    </SectionCard>
  );
}
