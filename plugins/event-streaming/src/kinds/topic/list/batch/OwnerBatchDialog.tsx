// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { useId, useState } from 'react';
import { DisabledReason } from '../../../../components/controls/DisabledReason';
import { TextArea } from '../../../../components/controls/TextArea';
import { PlainList } from '../../../../components/layout/PlainList';
import { FindingItem } from '../../../../components/plan/FindingItem';
import { Banner } from '../../../../components/state/Banner';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { usePolicy } from '../../../../hooks/usePolicy';
import { ChoiceField } from '../../../../components/controls/ChoiceField';
import { useOwnerOptions } from '../../../../hooks/useOwnerOptions';
import { TopicChoice } from './TopicChoice';
import { OwnerBatch, useOwnerBatch } from './useOwnerBatch';

export interface OwnerBatchDialogProps {
  topics: readonly TopicSummary[];
  onClose: () => void;
}

const NONE: TopicSummary[] = [];

/** Gives several topics another owner, each by a request of its own. */
export function OwnerBatchDialog({ topics, onClose }: OwnerBatchDialogProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const [chosen, setChosen] = useState(NONE);
  const [picked, setPicked] = useState<string>();
  const [justification, setJustification] = useState('');
  const own = usePolicy()?.owners ?? [];
  const owner = picked ?? (own.length === 1 ? own[0] : undefined);
  const batch = useOwnerBatch(chosen, owner);
  const isNarrow = useMediaQuery('(max-width: 599.95px)');
  const titleId = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      fullScreen={isNarrow}
      onClose={onClose}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{t('topics.batch.title')}</DialogTitle>
      <DialogContent dividers>
        <Box sx={{ display: 'grid', gap: 2, '& > *': { minWidth: 0 } }}>
          <TopicChoice
            label={t('topics.batch.which')}
            topics={topics}
            chosen={chosen}
            onChange={setChosen}
          />
          <ChoiceField
            label={t('topicChange.owner.label')}
            value={owner}
            options={useOwnerOptions()}
            none={t('topicChange.owner.none')}
            hint={t('topics.batch.help')}
            onChange={setPicked}
          />
          <Answers batch={batch} />
          <TextArea
            label={t('change.justification')}
            value={justification}
            onChange={setJustification}
            hint={t('change.justificationHelp')}
          />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" size="large" onClick={onClose}>
          {t('change.cancel')}
        </Button>
        <DisabledReason reason={blocker()}>
          <Button
            variant="contained"
            size="large"
            disabled={batch.busy}
            onClick={() => batch.submit(justification)}
          >
            {t('topics.batch.submit', { count: batch.possible.length })}
          </Button>
        </DisabledReason>
      </DialogActions>
    </Dialog>
  );

  function blocker() {
    if (chosen.length === 0 || owner === undefined) {
      return t('topics.batch.choose');
    }
    if (!batch.plans) {
      return t('change.blocked.checking');
    }
    return batch.possible.length === 0
      ? t('topics.batch.impossible')
      : undefined;
  }
}

/** What comes of each, before anything is asked for. */
function Answers({ batch: { plans, refusal } }: { batch: OwnerBatch }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <div aria-live="polite">
      {refusal !== undefined && <Banner tone="bad" title={refusal} />}
      {plans && (
        <PlainList
          aria-label={t('topics.batch.answers')}
          sx={{ display: 'grid', gap: 1 }}
        >
          {plans.map(({ topic, outcome, answer }) => (
            <FindingItem
              key={`${topic.cluster}/${topic.topic}`}
              finding={{
                code: topic.topic,
                outcome,
                message: `${topic.topic} · ${topic.cluster}`,
                detail: answer,
              }}
            />
          ))}
        </PlainList>
      )}
    </div>
  );
}
