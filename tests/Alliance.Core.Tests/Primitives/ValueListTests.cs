using CsCheck;

namespace Alliance.Core.Tests.Primitives;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_are_equal_exactly_when_their_elements_are() => Gen.Select(Gen.Int[0, 2].Array[0, 3], Gen.Int[0, 2].Array[0, 3]).Sample((one, two) =>
    {
        ValueList<int> left = [.. one], right = [.. two];
        Assert.Equal(one.SequenceEqual(two), left == right);
        Assert.True(left != right || left.GetHashCode() == right.GetHashCode());
    });

    [Fact]
    public void A_list_grows_by_a_collection_expression()
    {
        ValueList<string> list = ["a", "b"];
        ValueList<string> longer = [.. list, "c"];
        Assert.Equal(["a", "b", "c"], longer);
        Assert.Equal((2, "b", "[a, b, c]"), (list.Count, list[1], longer.ToString()));
        Assert.Equal(3, longer.AsSpan().Length);
    }

    [Fact]
    public void Lists_of_lists_are_compared_to_the_bottom()
    {
        ValueList<ValueList<int>> one = [[1], [2, 3]], two = [[1], [2, 3]], three = [[1], [3, 2]];
        Assert.True(one == two && one != three && one.GetHashCode() == two.GetHashCode());
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<string> none = default;
        Assert.True(none.IsEmpty && none == [] && none.GetHashCode() == ((ValueList<string>)[]).GetHashCode());
        Assert.Empty(none);
        foreach (string _ in none)
            Assert.Fail("There is nothing in it.");
        Assert.False(default(ValueList<string>.Enumerator).MoveNext());
        Assert.Equal("[]", none.ToString());
        ValueList<int> many = [.. Enumerable.Range(1, 25)];
        Assert.Equal("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, and 5 more]", many.ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_place_beyond_the_list_is_refused(int index)
    {
        ValueList<int> list = [7];
        Assert.Throws<ArgumentOutOfRangeException>(() => list[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ValueList<int>)[0]);
    }

    [Fact]
    public void Nulls_among_the_elements_are_values_too()
    {
        ValueList<string?> one = ["a", null], two = ["a", null];
        Assert.True(one == two && one.GetHashCode() == two.GetHashCode());
    }
}
