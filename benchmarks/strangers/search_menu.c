#include<stdio.h>
#define SIZE 50

int a[SIZE], n;

void read()
{
	int i;
	printf("Enter number of elements: ");
	scanf("%d",&n);
	printf("Enter the elements in sorted order: ");
	for(i=0;i<n;i++)
		scanf("%d",&a[i]);
}

int linear(int key)
{
	int i,pos=-1;
	for(i=0;i<n;i++)
	{
		if(a[i]==key)
		{
			pos=i;
			break;
		}
	}
	return pos;
}

int binary(int key)
{
	int beg=0,end=n-1,mid,pos=-1;
	while(beg<=end)
	{
		mid=(beg+end)/2;
		if(a[mid]==key)
		{
			pos=mid;
			break;
		}
		else if(key<a[mid])
			end=mid-1;
		else
			beg=mid+1;
	}
	return pos;
}

int main()
{
	int ch,key,pos=-1;
	read();
	printf("1.Linear search\n2.Binary search\nEnter your choice: ");
	scanf("%d",&ch);
	printf("Enter the key: ");
	scanf("%d",&key);
	switch(ch)
	{
		case 1: pos=linear(key);
			break;
		case 2: pos=binary(key);
			break;
		default: printf("Wrong choice");
	}
	if(pos==-1)
		printf("Not found\n");
	else
		printf("Found at position %d\n",pos+1);
	return 0;
}
