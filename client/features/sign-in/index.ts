export { PasswordDialog } from './password-dialog.tsx'
export { SignInPage } from './sign-in-page.tsx'
