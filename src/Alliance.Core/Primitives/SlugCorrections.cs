using System.Text;

namespace Alliance.Core;

/// <summary>Finds the id that may have been meant by a text with capitals, spaces, underscores or invisible characters: <c>BRICS Plus</c> is <c>brics-plus</c>.</summary>
internal static class SlugCorrections
{
    public static Correction Of(string text)
    {
        var slug = new StringBuilder();
        foreach (char character in LookAlikes.Plain(text).Trim())
            slug.Append(character is ' ' or '_' ? '-' : char.ToLowerInvariant(character));
        string meant = slug.ToString();
        return meant != text && Slug.IsSlug(meant) ? new([meant]) : Correction.None;
    }
}
