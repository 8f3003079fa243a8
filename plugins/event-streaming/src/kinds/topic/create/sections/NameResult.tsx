// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { Finding } from '@sluice/plugin-event-streaming-common';
import { FixLink } from '../../../../components/plan/FixLink';
import { ToneIcon } from '../../../../components/state/ToneIcon';
import { useTokens } from '../../../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { fieldOfPath } from '../fieldPaths';
import { isNameComplete, topicNameOf } from '../topicNameParts';
import { findingsAgainst, TopicFormModel } from '../useTopicForm';

export interface NameResultProps {
  /** What the inputs are described by. */
  id: string;
  model: TopicFormModel;
}

/** The whole name with its checks, or what is wrong with it. */
export function NameResult({ id, model }: NameResultProps) {
  const { form, plan } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const complete = isNameComplete(form);
  const against = complete ? findingsAgainst(model).filter(isAboutName) : [];
  // That the name is free is news; the rest is in the panel.
  const free = plan.report?.passed.find(({ code }) => code === 'name-free');
  const checked = complete && !plan.evaluating && plan.report !== undefined;
  return (
    <Box
      id={id}
      aria-live="polite"
      sx={{ typography: 'body2', marginTop: 1, minHeight: 18 }}
    >
      {against.map(finding => (
        <Problem key={finding.code} finding={finding} onFix={model.fix} />
      ))}
      {against.length === 0 && (
        <Box sx={{ display: 'flex', gap: 1, overflowWrap: 'anywhere' }}>
          <Box sx={{ paddingTop: '1px' }}>
            <ToneIcon tone={checked ? 'good' : 'neutral'} size={16} />
          </Box>
          <Box sx={{ minWidth: 0, color: 'text.secondary' }}>
            <Box component="span" sx={{ color: 'text.primary' }}>
              {t('newTopic.name.willBe', {
                name: <b key="name">{topicNameOf(form) || '…'}</b>,
              })}
            </Box>
            {checked
              ? free && <span> · {free.message}</span>
              : !complete && <span> · {t('newTopic.name.missing')}</span>}
          </Box>
        </Box>
      )}
    </Box>
  );
}

function isAboutName({ field }: Finding): boolean {
  return fieldOfPath(field) === 'name';
}

interface ProblemProps {
  finding: Finding;
  onFix: TopicFormModel['fix'];
}

function Problem({ finding: { message, detail, fix }, onFix }: ProblemProps) {
  const { bad } = useTokens().tones;
  return (
    <Box sx={{ display: 'flex', gap: 1, overflowWrap: 'anywhere' }}>
      <Box sx={{ paddingTop: '1px' }}>
        <ToneIcon tone="bad" size={16} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box component="span" sx={{ color: bad.text }}>
          {message}
        </Box>{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {detail}
        </Box>{' '}
        {fix && <FixLink fix={fix} onFix={onFix} />}
      </Box>
    </Box>
  );
}
