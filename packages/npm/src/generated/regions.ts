// @generated from api/regions.yaml by cargo xtask generate
/**
 * Where an app (SDKAppID) was created. It cannot be guessed: another region's host refuses the app.
 *
 * - `china`: China: console.tim.qq.com
 * - `singapore`: Singapore: adminapisgp.im.qcloud.com
 * - `seoul`: Seoul: adminapikr.im.qcloud.com
 * - `tokyo`: Tokyo: adminapijpn.im.qcloud.com
 * - `frankfurt`: Frankfurt: adminapiger.im.qcloud.com
 * - `silicon_valley`: Silicon Valley: adminapiusa.im.qcloud.com
 * - `jakarta`: Jakarta: adminapiidn.im.qcloud.com
 * - `saudi_arabia`: Saudi Arabia: adminapiksa.im.qcloud.com
 */
export type Region =
  | "china"
  | "singapore"
  | "seoul"
  | "tokyo"
  | "frankfurt"
  | "silicon_valley"
  | "jakarta"
  | "saudi_arabia";
