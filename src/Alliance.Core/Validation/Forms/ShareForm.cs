namespace Alliance.Core.Validation;

/// <summary>Checks of shares in per cent, used by the rules of several records.</summary>
internal static class ShareForm
{
    /// <summary>Whether a share is below one per cent, and so may be a fraction of one by mistake. Zero means the same in both.</summary>
    public static bool MayBeFraction(decimal? share) => share is > 0 and < 1;
}
