// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import Tooltip from '@mui/material/Tooltip';
import { RiLockLine } from '@remixicon/react';
import { useTokens } from '../../../../theme/useTokens';
import { visuallyHidden } from '../../../../theme/visuallyHidden';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { usualOwner } from '../initialForm';
import { splitRest, topicNameOf } from '../topicNameParts';
import { useOwnerTitles } from '../useOwnerTitles';
import { TopicFormModel } from '../useTopicForm';

/** The part of the name that belongs to a team: given, or one of a few. */
export function PrefixField({ model }: { model: TopicFormModel }) {
  const { prefixes, isPlatform } = model.policy;
  if (prefixes.length === 0 && !isPlatform) {
    return null;
  }
  return prefixes.length > 1 || isPlatform ? (
    <PrefixChoice model={model} />
  ) : (
    <LockedPrefix model={model} />
  );
}

function LockedPrefix({ model: { policy } }: { model: TopicFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const tokens = useTokens();
  const titleOf = useOwnerTitles();
  const [{ prefix, owner }] = policy.prefixes;
  const reason = t('newTopic.name.locked', { prefix, owner: titleOf(owner) });
  return (
    <Tooltip title={reason}>
      <Box
        sx={{
          typography: 'body1',
          display: 'flex',
          alignItems: 'center',
          gap: 0.75,
          height: 32,
          padding: '0 10px',
          borderRadius: '6px',
          backgroundColor: tokens.tones.neutral.tint,
          color: 'text.secondary',
        }}
      >
        <RiLockLine size={15} aria-hidden />
        <span aria-hidden>{prefix}</span>
        <Box component="span" sx={visuallyHidden}>
          {reason}
        </Box>
      </Box>
    </Tooltip>
  );
}

function PrefixChoice({ model }: { model: TopicFormModel }) {
  const { form, change, policy } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const choose = (prefix: string) => {
    const rest = topicNameOf({ ...form, prefix });
    change({
      prefix,
      nameParts: splitRest(rest, prefix, policy.naming.example),
      owner: usualOwner(policy, prefix) || form.owner,
    });
  };
  return (
    <Select
      value={form.prefix}
      onChange={({ target }) => choose(target.value)}
      displayEmpty
      SelectDisplayProps={{ 'aria-label': t('newTopic.name.prefix') }}
      inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
      sx={{ minWidth: 120 }}
    >
      {policy.prefixes.map(({ prefix }) => (
        <MenuItem key={prefix} value={prefix}>
          {prefix}
        </MenuItem>
      ))}
      {policy.isPlatform && (
        <MenuItem value="">{t('newTopic.name.noPrefix')}</MenuItem>
      )}
    </Select>
  );
}
