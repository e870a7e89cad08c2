// @generated from api/sdk.yaml by cargo xtask generate
/** Fields of a profile by their names. */
export interface Profile {
  /** Nickname, at most 500 bytes. `Tag_Profile_IM_Nick`. */
  readonly nick?: string | null | undefined;
  /** URL of the avatar, at most 500 bytes. `Tag_Profile_IM_Image`. */
  readonly avatar?: string | null | undefined;
  /** Gender. `Tag_Profile_IM_Gender`. */
  readonly gender?: "Gender_Type_Unknown" | "Gender_Type_Female" | "Gender_Type_Male" | null | undefined;
  /** Birthday; the form YYYYMMDD is recommended, such as 20190419. `Tag_Profile_IM_BirthDay`. */
  readonly birthday?: number | null | undefined;
  /** Location. At most 500 bytes; the international page says 16. `Tag_Profile_IM_Location`. */
  readonly location?: string | null | undefined;
  /** A text about oneself, at most 500 bytes. `Tag_Profile_IM_SelfSignature`. */
  readonly selfSignature?: string | null | undefined;
  /** Who may add this user as a friend. `Tag_Profile_IM_AllowType`. */
  readonly allowType?:
    | "AllowType_Type_NeedConfirm"
    | "AllowType_Type_AllowAny"
    | "AllowType_Type_DenyAny"
    | null
    | undefined;
  /** Whether this user may send friend requests. `Tag_Profile_IM_AdminForbidType`. */
  readonly adminForbidType?: "AdminForbid_Type_None" | "AdminForbid_Type_SendOut" | null | undefined;
  /** Language, a number of the app's own. `Tag_Profile_IM_Language`. */
  readonly language?: number | null | undefined;
  /** Level, a number of the app's own; one level per byte is suggested. `Tag_Profile_IM_Level`. */
  readonly level?: number | null | undefined;
  /** Role, a number of the app's own; one role per byte is suggested. `Tag_Profile_IM_Role`. */
  readonly role?: number | null | undefined;
  /** The app's own fields by what follows `Tag_Profile_Custom_` in their tags. They are created in the console beforehand. */
  readonly custom?: { readonly [name: string]: string } | null | undefined;
}

/** The tag of each field. */
export const TAGS = {
  nick: "Tag_Profile_IM_Nick",
  avatar: "Tag_Profile_IM_Image",
  gender: "Tag_Profile_IM_Gender",
  birthday: "Tag_Profile_IM_BirthDay",
  location: "Tag_Profile_IM_Location",
  selfSignature: "Tag_Profile_IM_SelfSignature",
  allowType: "Tag_Profile_IM_AllowType",
  adminForbidType: "Tag_Profile_IM_AdminForbidType",
  language: "Tag_Profile_IM_Language",
  level: "Tag_Profile_IM_Level",
  role: "Tag_Profile_IM_Role",
} as const;
