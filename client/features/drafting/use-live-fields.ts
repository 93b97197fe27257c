import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import type { FieldId, Fields, FieldValue } from '#shared/document/fields.ts'
import { FIELDS_MAP } from '#shared/document/schema.ts'
import { fieldsJson } from '#shared/document/yjs.ts'

/** The fields of the live document, once it is there, and how to change one. An empty value takes the field out. */
export function useLiveFields(doc: Y.Doc) {
  const store = useMemo(() => fieldsStore(doc), [doc])
  const fields = useSyncExternalStore(store.subscribe, store.read)
  return { fields, setField: store.set }
}

function fieldsStore(doc: Y.Doc) {
  const map = doc.getMap<FieldValue>(FIELDS_MAP)
  let fields: Fields = fieldsJson(doc)
  return {
    read: () => fields,
    subscribe: (listener: () => void) => {
      const onChange = () => {
        fields = fieldsJson(doc)
        listener()
      }
      map.observe(onChange)
      onChange()
      return () => map.unobserve(onChange)
    },
    set: (id: FieldId, value: FieldValue) => {
      if (value.length === 0) map.delete(id)
      else map.set(id, value)
    },
  }
}
