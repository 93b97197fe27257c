export { CommentPanel } from './comment-panel.tsx'
export { NewCommentForm, type NewCommentPlace } from './new-comment-form.tsx'
export { useThreads } from './use-comments.ts'
