namespace Alliance.Core.Tests.Primitives;

public sealed class TruthTests
{
    [Theory]
    [InlineData(Truth.False, Truth.False, Truth.False, Truth.False)]
    [InlineData(Truth.False, Truth.Unknown, Truth.False, Truth.Unknown)]
    [InlineData(Truth.False, Truth.True, Truth.False, Truth.True)]
    [InlineData(Truth.Unknown, Truth.False, Truth.False, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.True, Truth.Unknown, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.False, Truth.True)]
    [InlineData(Truth.True, Truth.Unknown, Truth.Unknown, Truth.True)]
    [InlineData(Truth.True, Truth.True, Truth.True, Truth.True)]
    public void And_and_or_are_Kleenes(Truth left, Truth right, Truth and, Truth or)
    {
        Assert.Equal(and, left & right);
        Assert.Equal(or, left | right);
    }

    [Theory]
    [InlineData(Truth.False, Truth.True)]
    [InlineData(Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.True, Truth.False)]
    public void Not_is_Kleenes(Truth truth, Truth opposite) => Assert.Equal(opposite, truth.Not());

    [Fact]
    public void What_is_known_is_true_or_false()
    {
        Assert.Equal(Truth.True, Truth.Of(true));
        Assert.Equal(Truth.False, Truth.Of(false));
    }
}
