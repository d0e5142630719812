namespace Alliance.Core.Tests.TechnologyAccess;

/// <summary>The forms of codes in lists of items.</summary>
public sealed class ItemCodeFormTests
{
    [Theory]
    [InlineData("eccn", "3A090")]
    [InlineData("eccn", "3A090.a")]
    [InlineData("eccn", "5A992.c.1.ii")]
    [InlineData("eccn", "0E999")]
    [InlineData("eccn", "EAR99")]
    [InlineData("eu-dual-use", "3B001.f.1")]
    [InlineData("hs", "8542.31")]
    [InlineData("hs", "854231")]
    [InlineData("cn", "8542 31 10")]
    [InlineData("cn", "8542.31.10")]
    [InlineData("cn", "85423110")]
    [InlineData("schedule-b", "whatever")]
    public void A_whole_code_is_also_a_beginning(string scheme, string code)
    {
        Assert.True(ItemCodeForm.IsWhole(Term<ClassificationScheme>.Parse(scheme), code));
        Assert.True(ItemCodeForm.IsWholeOrStem(Term<ClassificationScheme>.Parse(scheme), code));
    }

    [Theory]
    [InlineData("eccn", "3")]
    [InlineData("eccn", "3A")]
    [InlineData("eu-dual-use", "3A09")]
    [InlineData("hs", "85")]
    [InlineData("hs", "8542")]
    [InlineData("cn", "8542.31")]
    public void A_beginning_is_not_a_whole_code(string scheme, string code)
    {
        Assert.False(ItemCodeForm.IsWhole(Term<ClassificationScheme>.Parse(scheme), code));
        Assert.True(ItemCodeForm.IsWholeOrStem(Term<ClassificationScheme>.Parse(scheme), code));
    }

    [Theory]
    [InlineData("eccn", "3F090")]
    [InlineData("eccn", "3a090")]
    [InlineData("eccn", "A3090")]
    [InlineData("eccn", "3A090a")]
    [InlineData("eccn", "3A090.")]
    [InlineData("eccn", "3A090..a")]
    [InlineData("eccn", "3A090.a.")]
    [InlineData("eccn", "3A090.a\n")]
    [InlineData("eccn", " 3A090")]
    [InlineData("eccn", "3A09\u0660")]
    [InlineData("eu-dual-use", "EAR99")]
    [InlineData("hs", "8")]
    [InlineData("hs", "854")]
    [InlineData("hs", "85.42")]
    [InlineData("hs", "8542.3")]
    [InlineData("hs", "8542.")]
    [InlineData("hs", "8542..31")]
    [InlineData("hs", "8542.31.10")]
    [InlineData("hs", "854231\n")]
    [InlineData("cn", "8542-31-10")]
    [InlineData("cn", "854231100")]
    public void Anything_else_is_neither(string scheme, string code)
    {
        Assert.False(ItemCodeForm.IsWhole(Term<ClassificationScheme>.Parse(scheme), code));
        Assert.False(ItemCodeForm.IsWholeOrStem(Term<ClassificationScheme>.Parse(scheme), code));
    }
}
