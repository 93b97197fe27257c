import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, callApi, officeDataQuery } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import type { KeptEntry } from '#shared/api/office-data.ts'
import type { Register, RegisterEntry } from '#shared/proof/office-register.ts'

/** Entries on one page of a register. */
export const PAGE_SIZE = 20

/** Which entries of which register are shown. */
export interface RegisterFilter {
  readonly register: Register
  readonly search: string
  /** A day, or empty for entries of all times. */
  readonly validOn: string
  readonly page: number
}

const REGISTER_KEY = 'register'

/** A page of a register. */
export function registerQuery({ register, search, validOn, page }: RegisterFilter) {
  const query = {
    page,
    pageSize: PAGE_SIZE,
    ...(search === '' ? {} : { search }),
    ...(validOn === '' ? {} : { validOn }),
  }
  return queryOptions({
    queryKey: [REGISTER_KEY, register, query],
    queryFn: ({ signal }) => callApi(api.listRegister, { params: { register }, query, signal }),
    placeholderData: keepPreviousData,
  })
}

/** An entry as the form gives it: a new one has no `kept`. */
export interface EntryToSave {
  readonly kept: KeptEntry | null
  readonly entry: RegisterEntry
  readonly place: number | null
  /** Whether it is meant although there is one of the same name. */
  readonly isAnother: boolean
}

/** The ways to change the registers; every text that is open is checked against the change at once. */
export function useRegisters(register: Register) {
  const wording = useMessages().officeData
  const queries = useQueryClient()
  const refresh = async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: [REGISTER_KEY] }),
      queries.invalidateQueries({ queryKey: officeDataQuery.queryKey }),
    ])
  }
  const done = (notice: string) => () => {
    showNotice('ok', notice)
    return refresh()
  }
  const save = useMutation({
    mutationFn: ({ kept, entry, place, isAnother }: EntryToSave) => {
      const body = { entry, isAnother, ...(place === null ? {} : { place }) }
      return kept === null
        ? callApi(api.addEntry, { params: { register }, body })
        : callApi(api.changeEntry, {
            params: { register, entryId: kept.id },
            body: { ...body, revision: kept.revision },
          })
    },
    onSuccess: done(wording.saved),
  })
  const remove = useMutation({
    mutationFn: ({ id, revision }: KeptEntry) =>
      callApi(api.removeEntry, { params: { register, entryId: id }, query: { revision } }),
    onSuccess: done(wording.removed),
  })
  return { save, remove, refresh }
}
