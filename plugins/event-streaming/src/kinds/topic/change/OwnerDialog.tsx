// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  topicAssignOwnerInputSchema,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { ChoiceField } from '../../../components/controls/ChoiceField';
import { useOwnerOptions } from '../../../hooks/useOwnerOptions';
import { TopicChangeForm } from './TopicChangeForm';
import { ChangeSubject } from './ChangeSubject';
import { usePolicy } from '../../../hooks/usePolicy';

export interface OwnerDialogProps extends ChangeSubject {
  /** Nobody owns it, so that it is claimed for a group of one's own. */
  isClaim: boolean;
}

/** Claims what nobody owns, or hands a topic over. */
export function OwnerDialog(props: OwnerDialogProps) {
  const { isClaim, request } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const groups = useGroups(isClaim);
  const asked = topicAssignOwnerInputSchema.safeParse(request?.input);
  const [chosen, setChosen] = useState(
    asked.success ? asked.data.owner : undefined,
  );
  // There is nothing to choose from one group.
  const owner = chosen ?? (groups.length === 1 ? groups[0].value : undefined);
  const input = useMemo(
    () => (owner === undefined ? undefined : { owner }),
    [owner],
  );
  return (
    <TopicChangeForm
      {...props}
      change="owner"
      title={t(`topicChange.titles.${isClaim ? 'claim' : 'transfer'}`)}
      input={input}
    >
      <ChoiceField
        label={t('topicChange.owner.label')}
        value={owner}
        options={groups}
        none={t('topicChange.owner.none')}
        hint={t(`topicChange.owner.${isClaim ? 'claimHelp' : 'help'}`)}
        onChange={setChosen}
      />
    </TopicChangeForm>
  );
}

/** A claim is for one's own groups; a topic can be handed to any. */
function useGroups(isClaim: boolean) {
  const all = useOwnerOptions();
  const own = usePolicy()?.owners ?? [];
  return isClaim
    ? own.map(value => ({
        value,
        label:
          all.find(group => group.value === value)?.label ??
          titleOfOwner(value),
      }))
    : all;
}
