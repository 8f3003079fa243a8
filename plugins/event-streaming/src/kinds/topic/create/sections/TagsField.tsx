// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { ChipsField } from '../fields/ChipsField';
import { FieldSlot } from '../fields/FieldSlot';
import { useFieldTexts } from '../useFieldTexts';
import { TopicFormModel } from '../useTopicForm';

const MOST = 20;
const LONGEST = 63;

/** Words by which others find the topic. */
export function TagsField({ model }: { model: TopicFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf } = useFieldTexts(model);
  return (
    <FieldSlot field="tags">
      <ChipsField
        label={t('newTopic.shape.tags')}
        labelNote={t('newTopic.shape.optional')}
        placeholder={t('newTopic.shape.tagsPlaceholder')}
        values={model.form.tags}
        max={MOST}
        maxLength={LONGEST}
        toValue={toTag}
        onChange={tags => model.change({ tags })}
        hint={t('newTopic.shape.tagsHint')}
        error={errorOf('tags')}
      />
    </FieldSlot>
  );
}

/** In the form that the catalog allows: `Late data!` becomes `late-data`. */
function toTag(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9+#]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
